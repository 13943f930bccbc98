var<workgroup> shared_v27: array<f32, 256>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn latent_write_kernel_e_f32(@builtin(workgroup_id) v326: vec3<u32>, @builtin(local_invocation_index) v328: u32) {
let v333 = &v21;
let v334 = &v17;
let v335 = &v13;
let v336 = &v9;
let v337 = &v5;
let v338 = &v1;
let v3 = u32(0);
let v327 = v326[0];
let v26 = u32(v327);
let v317 = &shared_v27;
let v29 = u32(256);
let v329 = v328;
let v32 = u32(v329);
let v33 = u32(576);
let v34 = v26 * v33;
let v38 = &(*v334)[v26];
let v39 = *v38;
let v40 = u32(v39);
let v42 = v40 * v33;
let v43 = f32(0.0);
var<function> v318_store: f32;
let v318 = &v318_store;
*v318 = v43;
var<function> v319_store: u32;
let v319 = &v319_store;
*v319 = v32;
loop {
let v47 = *v319;
let v48 = u32(512);
let v49 = v47 < v48;
if !v49 { break; }
let v51 = *v319;
let v52 = v34 + v51;
let v56 = &(*v338)[v52];
let v57 = *v56;
let v66 = *v318;
let v331 = fma(v57, v57, v66);
*v318 = v331;
let v68 = *v319;
let v70 = v68 + v29;
*v319 = v70;

}
let v74 = &(*v317)[v32];
let v75 = *v318;
*v74 = v75;
workgroupBarrier();
let v76 = u32(128);
let v77 = v32 < v76;
if v77 {
let v79 = v32 + v76;
let v83 = &(*v317)[v79];
let v84 = *v83;
let v89 = *v74;
let v90 = v89 + v84;
*v74 = v90;

}
workgroupBarrier();
let v91 = u32(64);
let v92 = v32 < v91;
if v92 {
let v94 = v32 + v91;
let v98 = &(*v317)[v94];
let v99 = *v98;
let v104 = *v74;
let v105 = v104 + v99;
*v74 = v105;

}
workgroupBarrier();
let v106 = u32(32);
let v107 = v32 < v106;
if v107 {
let v109 = v32 + v106;
let v113 = &(*v317)[v109];
let v114 = *v113;
let v119 = *v74;
let v120 = v119 + v114;
*v74 = v120;

}
workgroupBarrier();
let v121 = u32(16);
let v122 = v32 < v121;
if v122 {
let v124 = v32 + v121;
let v128 = &(*v317)[v124];
let v129 = *v128;
let v134 = *v74;
let v135 = v134 + v129;
*v74 = v135;

}
workgroupBarrier();
let v136 = u32(8);
let v137 = v32 < v136;
if v137 {
let v139 = v32 + v136;
let v143 = &(*v317)[v139];
let v144 = *v143;
let v149 = *v74;
let v150 = v149 + v144;
*v74 = v150;

}
workgroupBarrier();
let v151 = u32(4);
let v152 = v32 < v151;
if v152 {
let v154 = v32 + v151;
let v158 = &(*v317)[v154];
let v159 = *v158;
let v164 = *v74;
let v165 = v164 + v159;
*v74 = v165;

}
workgroupBarrier();
let v166 = u32(2);
let v167 = v32 < v166;
if v167 {
let v169 = v32 + v166;
let v173 = &(*v317)[v169];
let v174 = *v173;
let v179 = *v74;
let v180 = v179 + v174;
*v74 = v180;

}
workgroupBarrier();
let v181 = u32(1);
let v182 = v32 < v181;
if v182 {
let v184 = v32 + v181;
let v188 = &(*v317)[v184];
let v189 = *v188;
let v194 = *v74;
let v195 = v194 + v189;
*v74 = v195;

}
workgroupBarrier();
let v200 = &(*v317)[v3];
let v201 = *v200;
let v202 = f32(512.0);
let v203 = v201 / v202;
let v204 = f32(9.999999974752427e-7);
let v205 = v203 + v204;
let v206 = sqrt(v205);
let v207 = f32(1.0);
let v208 = v207 / v206;
var<function> v321_store: u32;
let v321 = &v321_store;
*v321 = v32;
loop {
let v210 = *v321;
let v211 = u32(512);
let v212 = v210 < v211;
if !v212 { break; }
let v214 = *v321;
let v215 = v34 + v214;
let v219 = &(*v338)[v215];
let v220 = *v219;
let v221 = v220 * v208;
let v226 = &(*v337)[v214];
let v227 = *v226;
let v228 = v221 * v227;
let v229 = f32(-3.4028234663852886e38);
let v230 = max(v228, v229);
let v231 = f32(3.4028234663852886e38);
let v232 = min(v230, v231);
let v234 = v42 + v214;
let v238 = &(*v333)[v234];
*v238 = v232;
let v241 = v214 + v29;
*v321 = v241;

}
var<function> v323_store: u32;
let v323 = &v323_store;
*v323 = v32;
loop {
let v243 = *v323;
let v245 = v243 < v91;
if !v245 { break; }
let v247 = u32(512);
let v248 = v34 + v247;
let v250 = v26 * v91;
let v251 = *v323;
let v253 = v251 + v106;
var<function> v325_store: u32;
let v325 = &v325_store;
*v325 = v253;
let v255 = *v323;
let v257 = v255 + v181;
let v260 = v255 % v166;
let v262 = v260 * v166;
let v263 = v257 - v262;
*v325 = v263;
let v264 = *v323;
let v265 = v248 + v264;
let v269 = &(*v338)[v265];
let v270 = *v269;
let v272 = v250 + v264;
let v276 = &(*v336)[v272];
let v277 = *v276;
let v279 = *v325;
let v280 = v248 + v279;
let v284 = &(*v338)[v280];
let v285 = *v284;
let v291 = &(*v335)[v272];
let v292 = *v291;
let v293 = v285 * v292;
let v332 = fma(v270, v277, v293);
let v295 = f32(-3.4028234663852886e38);
let v296 = max(v332, v295);
let v297 = f32(3.4028234663852886e38);
let v298 = min(v296, v297);
let v300 = v42 + v247;
let v302 = v300 + v264;
let v306 = &(*v333)[v302];
*v306 = v298;
let v309 = v264 + v29;
*v323 = v309;

}
return;

}
