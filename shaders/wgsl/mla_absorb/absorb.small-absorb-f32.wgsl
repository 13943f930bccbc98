var<workgroup> shared_v101: array<f32, 256>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn absorb_kernel_w_f32_n_1(@builtin(num_workgroups) v224: vec3<u32>, @builtin(workgroup_id) v226: vec3<u32>, @builtin(local_invocation_index) v231: u32, @builtin(local_invocation_id) v234: vec3<u32>) {
let v246 = &v17;
let v247 = &v13;
let v248 = &v9;
let v249 = &v5;
let v250 = &v1;
let v3 = u32(0);
let v225 = v224[1];
let v22 = u32(v225);
let v227 = v226[2];
let v24 = u32(v227);
let v25 = v24 * v22;
let v228 = v226[1];
let v27 = u32(v228);
let v28 = v25 + v27;
let v29 = u32(23);
let v30 = v28 * v29;
let v31 = u32(27);
let v32 = v28 * v31;
let v229 = v226[0];
let v34 = u32(1);
let v35 = v229 + v34;
let v230 = v224[0];
let v37 = v35 == v230;
if v37 {
let v232 = v231;
let v39 = u32(v232);
var<function> v217_store: u32;
let v217 = &v217_store;
*v217 = v39;
loop {
let v41 = *v217;
let v42 = u32(6);
let v43 = v41 < v42;
if !v43 { break; }
let v45 = u32(17);
let v46 = v30 + v45;
let v47 = u32(6);
let v48 = v24 * v47;
let v49 = *v217;
let v50 = u32(3);
let v51 = v49 + v50;
var<function> v219_store: u32;
let v219 = &v219_store;
*v219 = v51;
let v53 = *v217;
let v55 = v53 >= v50;
if v55 {
let v58 = v53 - v50;
*v219 = v58;

}
let v59 = *v217;
let v60 = v46 + v59;
let v64 = &(*v250)[v60];
let v65 = *v64;
let v67 = v48 + v59;
let v71 = &(*v248)[v67];
let v72 = *v71;
let v74 = *v219;
let v75 = v46 + v74;
let v79 = &(*v250)[v75];
let v80 = *v79;
let v86 = &(*v247)[v67];
let v87 = *v86;
let v88 = v80 * v87;
let v243 = fma(v65, v72, v88);
let v90 = u32(21);
let v91 = v32 + v90;
let v93 = v91 + v59;
let v97 = &(*v246)[v93];
*v97 = v243;
let v99 = u32(256);
let v100 = v59 + v99;
*v217 = v100;

}

} else {
let v220 = &shared_v101;
let v106 = u32(v229);
let v107 = u32(16);
let v108 = v106 * v107;
let v235 = v234[0];
let v110 = u32(v235);
let v111 = v108 + v110;
let v112 = u32(20);
let v113 = min(v111, v112);
let v116 = u32(17);
let v117 = v27 * v116;
let v118 = u32(21);
let v119 = v117 * v118;
let v120 = v119 + v113;
let v121 = f32(0.0);
var<function> v221_store: f32;
let v221 = &v221_store;
*v221 = v121;
let v237 = v234[1];
let v127 = u32(v237);
let v130 = v127 * v118;
let v131 = v120 + v130;
let v135 = &(*v249)[v131];
let v136 = *v135;
let v137 = v30 + v127;
let v141 = &(*v250)[v137];
let v142 = *v141;
let v144 = *v221;
let v244 = fma(v136, v142, v144);
*v221 = v244;
let v149 = v107 + v127;
let v151 = v149 < v116;
if v151 {
let v153 = v149 * v118;
let v154 = v120 + v153;
let v158 = &(*v249)[v154];
let v159 = *v158;
let v160 = v30 + v149;
let v164 = &(*v250)[v160];
let v165 = *v164;
let v167 = *v221;
let v245 = fma(v159, v165, v167);
*v221 = v245;

}
let v239 = v231;
let v170 = u32(v239);
let v174 = &(*v220)[v170];
let v175 = *v221;
*v174 = v175;
workgroupBarrier();
let v177 = u32(0);
let v178 = v237 == v177;
let v180 = v111 < v118;
let v181 = v178 && v180;
if v181 {
var<function> v222_store: f32;
let v222 = &v222_store;
*v222 = v121;
let v186 = u32(1);
for(var v187: u32 = v3; v187 < v107; v187 += v186) {
let v190 = v187 * v107;
let v193 = v190 + v110;
let v197 = &(*v220)[v193];
let v198 = *v197;
let v199 = *v222;
let v200 = v199 + v198;
*v222 = v200;

}
let v201 = *v222;
let v204 = v32 + v111;
let v210 = &(*v246)[v204];
*v210 = v201;

}

}
return;

}
