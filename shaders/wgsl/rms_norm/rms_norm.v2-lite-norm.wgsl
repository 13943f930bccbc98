var<workgroup> shared_v14: array<f32, 256>;
var<workgroup> shared_v18: array<f32, 8>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 8, 1)
fn rms_norm_kernel_n_4(@builtin(workgroup_id) v187: vec3<u32>, @builtin(local_invocation_index) v189: u32, @builtin(local_invocation_id) v191: vec3<u32>) {
let v198 = &v9;
let v199 = &v5;
let v200 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v173 = &shared_v14;
let v16 = u32(256);
let v174 = &shared_v18;
let v20 = u32(8);
let v188 = v187[0];
var<function> v175_store: u32;
let v175 = &v175_store;
*v175 = v188;
let v190 = v189;
let v25 = u32(v190);
var<function> v176_store: u32;
let v176 = &v176_store;
*v176 = v25;
let v27 = u32(1);
let v28 = v13 - v27;
let v29 = *v175;
let v30 = min(v29, v28);
let v31 = u32(v30);
let v32 = f32(0.0);
let v33 = vec4<f32>(v32);
var<function> v177_store: vec4<f32>;
let v177 = &v177_store;
*v177 = v33;
var<function> v178_store: u32;
let v178 = &v178_store;
let v36 = *v176;
*v178 = v36;
loop {
let v37 = *v178;
let v38 = u32(512);
let v39 = v37 < v38;
if !v39 { break; }
let v41 = u32(512);
let v42 = v31 * v41;
let v43 = *v178;
let v44 = v42 + v43;
let v48 = &(*v200)[v44];
let v49 = *v48;
let v51 = *v177;
let v197 = fma(v49, v49, v51);
*v177 = v197;
let v53 = *v178;
let v55 = v53 + v16;
*v178 = v55;

}
let v56 = *v177;
let v57 = v56[0];
var<function> v180_store: f32;
let v180 = &v180_store;
*v180 = v57;
let v59 = *v177;
let v60 = v59[1];
let v61 = *v180;
let v62 = v61 + v60;
*v180 = v62;
let v63 = *v177;
let v64 = v63[2];
let v65 = *v180;
let v66 = v65 + v64;
*v180 = v66;
let v67 = *v177;
let v68 = v67[3];
let v69 = *v180;
let v70 = v69 + v68;
*v180 = v70;
let v192 = v191[1];
let v193 = u32(32);
let v73 = v192 * v193;
let v74 = u32(v73);
let v194 = v191[0];
let v76 = u32(v194);
let v77 = v74 + v76;
workgroupBarrier();
let v81 = &(*v173)[v77];
let v82 = *v180;
*v81 = v82;
workgroupBarrier();
var<function> v181_store: f32;
let v181 = &v181_store;
*v181 = v32;
let v87 = u32(32);
let v88 = u32(1);
for(var v89: u32 = v3; v89 < v87; v89 += v88) {
let v91 = v74 + v89;
let v95 = &(*v173)[v91];
let v96 = *v95;
let v97 = *v181;
let v98 = v97 + v96;
*v181 = v98;

}
var<function> v183_store: f32;
let v183 = &v183_store;
let v100 = *v181;
*v183 = v100;
let v102 = u32(0);
let v103 = v194 == v102;
if v103 {
let v105 = u32(v192);
let v109 = &(*v174)[v105];
let v110 = *v183;
*v109 = v110;

}
workgroupBarrier();
*v183 = v32;
for(var v115: u32 = v3; v115 < v20; v115 += v88) {
let v120 = &(*v174)[v115];
let v121 = *v120;
let v122 = *v183;
let v123 = v122 + v121;
*v183 = v123;

}
let v124 = *v183;
let v125 = f32(2048.0);
let v126 = v124 / v125;
let v127 = f32(9.999999974752427e-7);
let v128 = v126 + v127;
let v129 = sqrt(v128);
let v130 = f32(1.0);
let v131 = v130 / v129;
let v132 = vec4<f32>(v131);
let v133 = *v175;
let v134 = v133 < v13;
if v134 {
var<function> v185_store: u32;
let v185 = &v185_store;
let v136 = *v176;
*v185 = v136;
loop {
let v137 = *v185;
let v138 = u32(512);
let v139 = v137 < v138;
if !v139 { break; }
let v141 = u32(512);
let v142 = v31 * v141;
let v143 = *v185;
let v144 = v142 + v143;
let v148 = &(*v200)[v144];
let v149 = *v148;
let v150 = v149 * v132;
let v155 = &(*v199)[v143];
let v156 = *v155;
let v157 = v150 * v156;
let v165 = &(*v198)[v144];
*v165 = v157;
let v168 = v143 + v16;
*v185 = v168;

}

}
return;

}
